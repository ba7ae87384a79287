package com.nextron.platform.dispatch.internal.webhook.post;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses lie in the public internet. Whatever leads to this machine, into a private network, to a link's neighbours
 * or to nobody in particular does not; neither does an IPv6 address that carries such an IPv4 address inside.
 */
public final class PublicAddresses {
    /** The special-purpose blocks of IPv4 (RFC 6890 and the registry it began). */
    private static final List<Block> CLOSED_4 = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4));

    /** Global unicast is 2000::/3; of it these lead nowhere public. */
    private static final Block GLOBAL_6 = Block.of("2000::", 3);

    private static final List<Block> CLOSED_6 =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20), Block.of("5f00::", 16));

    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);
    private static final Block MAPPED = new Block(mappedPrefix(), 96);

    private PublicAddresses() {}

    /** Whether the address lies in the public internet. */
    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        if (!(address instanceof Inet6Address)) {
            return false;
        }
        if (MAPPED.contains(bytes) || TRANSLATED.contains(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.contains(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_6.contains(bytes) && CLOSED_6.stream().noneMatch(block -> block.contains(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return CLOSED_4.stream().noneMatch(block -> block.contains(bytes));
    }

    private static byte[] mappedPrefix() {
        byte[] prefix = new byte[16];
        prefix[10] = (byte) 0xff;
        prefix[11] = (byte) 0xff;
        return prefix;
    }

    /** The addresses whose first {@code bits} bits are those of {@code prefix}. */
    private record Block(byte[] prefix, int bits) {
        static Block of(String address, int bits) {
            try {
                return new Block(InetAddress.getByName(address).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(address, e);
            }
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((prefix[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
