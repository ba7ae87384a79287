package com.nextron.platform.dispatch.internal.attachment;

import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.dispatch.Attachments.Kind;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of a visit. Never changed. */
@Entity
@Table(schema = "dispatch", name = "attachment")
class StoredAttachment {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "visit_id")
    private UUID visitId;

    @Column(name = "partner_id")
    private String partner;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private String caption;
    private int size;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected StoredAttachment() {}

    StoredAttachment(Visit visit, NewFile file, Entered entered) {
        this.id = Ids.next();
        this.tenantId = visit.order().customer();
        this.workOrderId = visit.order().id();
        this.visitId = visit.id();
        this.partner = visit.partner().id().value();
        this.kind = file.kind();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.caption = file.caption();
        this.size = file.content().length;
        this.content = file.content();
        this.addedAt = entered.at();
        this.addedBy = entered.by();
    }

    UUID id() {
        return id;
    }

    AttachmentView view() {
        return new AttachmentView(id, workOrderId, visitId, kind, name, mediaType, caption, size, addedAt);
    }

    FileView file() {
        return new FileView(name, mediaType, content);
    }
}
