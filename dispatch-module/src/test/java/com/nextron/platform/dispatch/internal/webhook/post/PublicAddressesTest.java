package com.nextron.platform.dispatch.internal.webhook.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:c0a8:101::",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "::10.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254"
            })
    void doNotLeadInside(String address) throws UnknownHostException {
        InetAddress inside = InetAddress.getByName(address);

        boolean isPublic = PublicAddresses.contains(inside);

        assertThat(isPublic).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:400f::1",
                "2002:101:101::",
                "64:ff9b::1.1.1.1",
                "::ffff:1.1.1.1"
            })
    void areTheRest(String address) throws UnknownHostException {
        InetAddress outside = InetAddress.getByName(address);

        boolean isPublic = PublicAddresses.contains(outside);

        assertThat(isPublic).isTrue();
    }

    /** The JDK turns most of them into IPv4 itself; one that was made by hand stays what it is. */
    @Test
    void mappedAddressIsJudgedByTheOneInside() throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        bytes[12] = 127;
        bytes[15] = 1;
        InetAddress mapped = Inet6Address.getByAddress(null, bytes, -1);

        boolean isPublic = PublicAddresses.contains(mapped);

        assertThat(mapped).isInstanceOf(Inet6Address.class);
        assertThat(isPublic).isFalse();
    }
}
