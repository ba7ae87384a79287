package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.Samples;
import com.nextron.platform.billing.internal.peppol.PeppolDocument;
import com.nextron.platform.billing.internal.peppol.PeppolRules;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long documents take on their way into an archive, and how much memory: written as Peppol XML, checked by the official
 * rules on all processors, written once more, compared and packed, by the very classes of the export; the pieces go nowhere.
 *
 * <p>Argument: how many documents; without one 100,000. Run it with a small heap, such as {@code -Xmx192m}, to see that the
 * number does not matter.
 */
public final class ExportPath {
    private static final int PAGE = 100;
    private static final int WARM_UP = 400;
    private static final List<String> COUNTRIES = List.of("NO", "SE", "DK", "FI");

    private final Processors processors = new Processors();
    private long checking;
    private long packing;

    private ExportPath() {}

    public static void main(String[] arguments) throws IOException {
        int documents = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        new ExportPath().pack(WARM_UP);
        ExportPath path = new ExportPath();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long spent = system.getProcessCpuTime();
        long begin = System.nanoTime();
        long bytes = path.pack(documents);
        long took = System.nanoTime() - begin;
        spent = system.getProcessCpuTime() - spent;
        System.out.printf(
                "%d documents: %.2f ms of processor time each; %.2f ms each by the clock, %d s in all; rules %.2f ms, packing %.2f ms; archive %d MB;"
                        + " live heap after a collection at most %d MB%n",
                documents,
                spent / 1e6 / documents,
                took / 1e6 / documents,
                took / 1_000_000_000,
                path.checking / 1e6 / documents,
                path.packing / 1e6 / documents,
                bytes / 1_000_000,
                mostLive() / 1_000_000);
        System.exit(0);
    }

    private long pack(int documents) throws IOException {
        PieceStream out = new PieceStream((piece, content) -> {});
        ZipFile zip = new ZipFile(out, Instant.EPOCH, some -> {});
        for (int from = 0; from < documents; from += PAGE) {
            List<ExportedInvoice> page = page(from, Math.min(documents, from + PAGE));
            long begin = System.nanoTime();
            List<Optional<String>> sums = processors.each(page, ExportPath::checked);
            long between = System.nanoTime();
            for (int i = 0; i < page.size(); i++) {
                byte[] xml = PeppolDocument.write(page.get(i), List.of());
                if (!sums.get(i).orElse("").equals(Sha256.of(xml))) {
                    throw new IllegalStateException(page.get(i).number() + " is held or not the same");
                }
                zip.add("peppol/" + page.get(i).number() + ".xml", page.get(i).number(), entry -> entry.write(xml));
            }
            checking += between - begin;
            packing += System.nanoTime() - between;
        }
        zip.close();
        out.close();
        return out.count();
    }

    private static Optional<String> checked(ExportedInvoice document) {
        byte[] xml = PeppolDocument.write(document, List.of());
        return PeppolRules.objection(xml, document.heading().kind()).isPresent()
                ? Optional.empty()
                : Optional.of(Sha256.of(xml));
    }

    private static List<ExportedInvoice> page(int from, int to) {
        List<ExportedInvoice> page = new ArrayList<>();
        for (int i = from; i < to; i++) {
            page.add(Samples.in(COUNTRIES.get(i % COUNTRIES.size()))
                    .numbered(Integer.toString(10_000 + i))
                    .build());
        }
        return page;
    }

    /** What was still in use after a collection, at most. */
    private static long mostLive() {
        long live = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage after = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && after != null) {
                live += after.getUsed();
            }
        }
        return live;
    }
}
