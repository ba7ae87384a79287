package com.nextron.platform.billing.internal.export;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The official rules of Peppol BIS Billing 3: schema, EN 16931 and Peppol's own, in their newest release. */
final class PeppolRules {
    private static final IValidationExecutorSet<IValidationSourceXML> INVOICE = newest();

    private PeppolRules() {}

    /** Everything the rules object to, warnings included. */
    static List<String> objectionsTo(byte[] xml) {
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                INVOICE,
                ValidationSourceXML.create(new ReadableResourceByteArray(xml)),
                Locale.ENGLISH);
        List<String> objections = new ArrayList<>();
        for (IError error : results.getAllFailures()) {
            objections.add(error.getErrorLevel().getID() + " " + error.getAsString(Locale.ENGLISH));
        }
        results.forEachFlattened(error -> {
            if (!error.isSuccess() && !error.isFailure()) {
                objections.add(error.getAsString(Locale.ENGLISH));
            }
        });
        if (results.size() < 3) {
            objections.add("only " + results.size() + " of the layers were checked");
        }
        return objections;
    }

    private static IValidationExecutorSet<IValidationSourceXML> newest() {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        PeppolValidation.initStandard(registry);
        return registry.getOfID(PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3);
    }
}
