package com.nextron.platform.dispatch.internal.attachment;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.Attachments.Kind;
import com.nextron.platform.dispatch.Visits.Signature;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps what customers sign with. */
@ApplicationScoped
public class Signatures {
    private static final int LARGEST = 200_000;

    @Inject
    private VisitFiles files;

    /** Stores the signature with the visit, which was just reported. */
    public void keep(Signature signature, Visit visit, Entered entered) {
        byte[] png = signature.png() == null ? new byte[0] : signature.png();
        if (png.length > LARGEST) {
            throw new InvalidInput(new FieldError("signature", "The drawing is too large; draw it again, please."));
        }
        NewFile file = new NewFile(
                Kind.SIGNATURE, "signature.png", "image/png", signature.name().strip(), Pictures.asSignature(png));
        visit.signed(files.add(visit, file, entered).id());
    }
}
