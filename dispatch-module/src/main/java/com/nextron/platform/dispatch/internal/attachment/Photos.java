package com.nextron.platform.dispatch.internal.attachment;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Attachments.Kind;
import com.nextron.platform.dispatch.Attachments.Photo;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes the photos of a visit. */
@ApplicationScoped
public class Photos {
    private static final int LONGEST_CAPTION = 200;
    private static final int MOST_PHOTOS = 20;

    @Inject
    private VisitFiles files;

    @Inject
    private AuditTrail audit;

    /** Stores the photo with the visit, whose order's row is locked. */
    public AttachmentView add(Visit visit, Photo photo, Entered entered) {
        String caption = photo.caption() == null ? "" : photo.caption().strip();
        new Checks()
                .require(
                        photo.content() != null && photo.content().length <= Attachments.LARGEST_PHOTO,
                        new FieldError("photo", "A photo has at most 8 MB; send a smaller one."))
                .require(
                        caption.length() <= LONGEST_CAPTION,
                        new FieldError("caption", "At most " + LONGEST_CAPTION + " characters, please."))
                .done();
        int before = files.ofVisit(visit.id(), Kind.PHOTO).size();
        if (before >= MOST_PHOTOS) {
            throw new WrongState("The visit has " + MOST_PHOTOS + " photos; that is all it takes.");
        }
        String name = "photo-" + visit.order().number() + "-" + visit.number() + "-" + (before + 1) + ".jpg";
        audit.record(
                new AuditTrail.Subject("work-order", visit.order().id()),
                "photo-added",
                (name + " " + caption).strip());
        byte[] picture = Pictures.asPhoto(photo.content());
        return files.add(visit, new NewFile(Kind.PHOTO, name, "image/jpeg", caption, picture), entered);
    }
}
