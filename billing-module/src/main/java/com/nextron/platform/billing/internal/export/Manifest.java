package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.billing.internal.peppol.PeppolRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * What an archive holds, as JSON: the batch and how it was chosen, control totals, every file with its size and checksum,
 * what was held by which rule, and what is missing in which file and why. Written as it is read: its length does not matter.
 */
@ApplicationScoped
class Manifest {
    private static final int AT_ONCE = 1_000;

    @Inject
    private ExportRuns runs;

    @Inject
    private BatchFiles files;

    void write(Run run, UUID archive, List<String> withoutRate, OutputStream out) throws IOException {
        BatchView batch = runs.view(run);
        JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new OpenStream(out));
        json.writeStartObject();
        json.write("batch", batch.number());
        json.write("createdAt", batch.createdAt().toString());
        json.write("createdBy", batch.createdBy());
        json.write("chosen", batch.chosen());
        batch.againBecause().ifPresent(because -> json.write("exportedAgainBecause", because));
        json.write("documents", batch.invoices());
        totals(json, batch.totals());
        if (run.makes(ExportFormat.PEPPOL)) {
            json.write("rules", PeppolRules.RELEASE);
            held(json, run);
            unreachable(json, run);
        }
        json.writeStartArray("notInGbat10ForWantOfAnExchangeRate");
        withoutRate.forEach(json::write);
        json.writeEnd();
        files(json, archive);
        json.writeEnd();
        json.close();
    }

    private static void totals(JsonGenerator json, List<Totals> totals) {
        json.writeStartArray("totals");
        for (Totals sum : totals) {
            json.writeStartObject()
                    .write("currency", sum.net().currency().getCurrencyCode())
                    .write("documents", sum.documents())
                    .write("net", sum.net().amount())
                    .write("vat", sum.vat().amount())
                    .write("gross", sum.gross().amount())
                    .writeEnd();
        }
        json.writeEnd();
    }

    private void held(JsonGenerator json, Run run) {
        json.writeStartArray("held");
        items(after -> runs.held(run, after, AT_ONCE), item -> json.writeStartObject()
                .write("number", item.number())
                .write("customer", item.customerName())
                .write("rule", item.rule())
                .write("reason", item.reason())
                .writeEnd());
        json.writeEnd();
    }

    private void unreachable(JsonGenerator json, Run run) {
        json.writeStartArray("notInPeppolForWantOfAnElectronicAddress");
        items(after -> runs.taken(run, after, AT_ONCE), item -> {
            if (!item.inPeppol()) {
                json.writeStartObject()
                        .write("number", item.number())
                        .write("customer", item.customerName())
                        .writeEnd();
            }
        });
        json.writeEnd();
    }

    private static void items(IntFunction<List<ExportItem>> page, Consumer<ExportItem> each) {
        int after = 0;
        for (List<ExportItem> some = page.apply(after); !some.isEmpty(); some = page.apply(after)) {
            some.forEach(each);
            after = some.get(some.size() - 1).position();
        }
    }

    private void files(JsonGenerator json, UUID archive) {
        json.writeStartArray("files");
        int after = 0;
        for (List<Object[]> some = files.entries(archive, after, AT_ONCE);
                !some.isEmpty();
                some = files.entries(archive, after, AT_ONCE)) {
            for (Object[] entry : some) {
                json.writeStartObject().write("name", (String) entry[1]);
                if (entry[2] != null) {
                    json.write("document", (String) entry[2]);
                }
                json.write("bytes", ((Number) entry[3]).longValue())
                        .write("sha256", (String) entry[4])
                        .writeEnd();
                after = ((Number) entry[0]).intValue();
            }
        }
        json.writeEnd();
    }

    /** The archive goes on after the manifest. */
    private static final class OpenStream extends FilterOutputStream {
        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
