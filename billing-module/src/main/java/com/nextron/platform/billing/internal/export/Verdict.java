package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.internal.peppol.PeppolRules.Objection;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking at a document.
 *
 * @param sha256 of the XML that passed; empty where none is made
 * @param objection the rule that holds it
 */
record Verdict(ExportItem item, Optional<String> sha256, Optional<Objection> objection) {
    private static final int LONGEST = 1_000;

    static String json(List<Verdict> verdicts) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Verdict verdict : verdicts) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("id", verdict.item.id().toString());
            verdict.sha256.ifPresent(sum -> one.add("sha256", sum));
            verdict.objection.ifPresent(found -> one.add("rule", found.rule())
                    .add(
                            "reason",
                            found.sentence()
                                    .substring(
                                            0,
                                            Math.min(LONGEST, found.sentence().length()))));
            all.add(one);
        }
        return all.build().toString();
    }
}
