package com.nextron.platform.billing.internal.peppol;

import com.helger.diagnostics.error.IError;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official rules of Peppol BIS Billing 3: schema, EN 16931 and Peppol's own, in their newest release. The rules are
 * compiled once; afterwards any number of threads may ask at once.
 */
public final class PeppolRules {
    /** Which release this is, for the manifest. */
    public static final String RELEASE = "Peppol BIS Billing 3, rules of May 2026";

    private static final String SCHEMA = "SCHEMA";
    private static final int LAYERS = 3;
    private static final Pattern CITED = Pattern.compile("^\\s*\\[([A-Z0-9-]+)]\\s*-?\\s*");

    private PeppolRules() {}

    /**
     * Why a document must not leave.
     *
     * @param rule its id, such as {@code BR-CO-15}, or {@code SCHEMA}
     * @param sentence what it says
     */
    public record Objection(String rule, String sentence) {}

    /** The first rule that the document breaks; a mere warning is none. */
    public static Optional<Objection> objection(byte[] xml, Kind kind) {
        return objections(xml, kind, false).stream().findFirst();
    }

    /** Everything the rules object to, warnings included. */
    public static List<Objection> allObjections(byte[] xml, Kind kind) {
        return objections(xml, kind, true);
    }

    private static List<Objection> objections(byte[] xml, Kind kind, boolean warnings) {
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                kind == Kind.INVOICE ? Sets.INVOICE : Sets.CREDIT_NOTE,
                ValidationSourceXML.create(new ReadableResourceByteArray(xml)),
                Locale.ENGLISH);
        List<Objection> objections = new ArrayList<>();
        for (IError error : results.getAllFailures()) {
            objections.add(of(error));
        }
        if (warnings) {
            results.forEachFlattened(error -> {
                if (!error.isSuccess() && !error.isFailure()) {
                    objections.add(of(error));
                }
            });
        }
        if (objections.isEmpty() && results.size() < LAYERS) {
            objections.add(new Objection(SCHEMA, "Only " + results.size() + " of the three layers were checked."));
        }
        return objections;
    }

    private static Objection of(IError error) {
        String text = error.getErrorText(Locale.ENGLISH);
        String words = text == null || text.isBlank() ? error.getAsString(Locale.ENGLISH) : text.strip();
        Matcher cited = CITED.matcher(words);
        String rule = Optional.ofNullable(error.getErrorID())
                .filter(id -> !id.isBlank())
                .orElseGet(() -> cited.lookingAt() ? cited.group(1) : SCHEMA);
        boolean ofTheSchema = rule.equals("SAX") || rule.startsWith("cvc");
        return new Objection(ofTheSchema ? SCHEMA : rule, cited.replaceFirst(""));
    }

    /** Made when the first document is checked: reading the stylesheets takes seconds. */
    private static final class Sets {
        static final IValidationExecutorSet<IValidationSourceXML> INVOICE;
        static final IValidationExecutorSet<IValidationSourceXML> CREDIT_NOTE;

        static {
            ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
            PeppolValidation.initStandard(registry);
            INVOICE = registry.getOfID(PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3);
            CREDIT_NOTE = registry.getOfID(PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3);
        }
    }
}
