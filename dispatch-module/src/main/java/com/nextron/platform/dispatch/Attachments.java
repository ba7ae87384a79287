package com.nextron.platform.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Photos, signatures and service reports of visits. Seen by headquarters, by the customer whose job it is, by the partner
 * that holds the job and by the one that did the visit; a technician sees those of the jobs put on that technician.
 */
public interface Attachments {
    /** The largest photo taken, in bytes. */
    int LARGEST_PHOTO = 8 * 1024 * 1024;

    /**
     * Adds a photo to the visit that is planned or under way. Callers as of {@link Visits#arrive}.
     *
     * <p>JPEG, PNG or WebP by its content, at most {@link #LARGEST_PHOTO} bytes and 60 megapixels, at most 20 a visit. It
     * is drawn anew as a JPEG of at most 2000 pixels a side, upright, so that nothing else a phone writes into a picture
     * stays in it, such as the position.
     */
    AttachmentView addPhoto(UUID workOrder, Photo photo);

    /** What belongs to a work order's visits, oldest first. */
    List<AttachmentView> ofWorkOrder(UUID workOrder);

    /** One of them with its bytes. */
    FileView read(UUID id);

    /** The service report of a reported visit as PDF: made once, the same bytes for ever. */
    FileView serviceReport(UUID visit);

    /**
     * A photo as it comes from a device.
     *
     * @param caption what it shows; may be empty
     */
    record Photo(String caption, byte[] content) {}

    /** What an attachment is. */
    enum Kind {
        PHOTO,
        SIGNATURE,
        SERVICE_REPORT
    }

    /**
     * An attachment.
     *
     * @param size in bytes
     */
    record AttachmentView(
            UUID id,
            UUID workOrderId,
            UUID visitId,
            Kind kind,
            String name,
            String mediaType,
            String caption,
            int size,
            Instant addedAt) {}

    /** A file. */
    record FileView(String name, String mediaType, byte[] content) {}
}
