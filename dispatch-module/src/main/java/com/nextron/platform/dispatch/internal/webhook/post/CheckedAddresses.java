package com.nextron.platform.dispatch.internal.webhook.post;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds a host's addresses at the moment of the call and gives them to the connection only if each may be called. The
 * connection is made to what was checked here, so a name that points elsewhere a moment later changes nothing.
 */
final class CheckedAddresses implements DnsResolver {
    private final DnsResolver names;
    private final Predicate<InetAddress> mayBeCalled;

    CheckedAddresses(Predicate<InetAddress> mayBeCalled) {
        this(SystemDefaultDnsResolver.INSTANCE, mayBeCalled);
    }

    CheckedAddresses(DnsResolver names, Predicate<InetAddress> mayBeCalled) {
        this.names = names;
        this.mayBeCalled = mayBeCalled;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (!Arrays.stream(found).allMatch(mayBeCalled)) {
            throw new AddressNotAllowed(host);
        }
        return found;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Arrays.stream(resolve(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The host has an address that must not be called. */
    static final class AddressNotAllowed extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        AddressNotAllowed(String host) {
            super(host);
        }
    }
}
