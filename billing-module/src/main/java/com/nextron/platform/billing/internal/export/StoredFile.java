package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.ExportFile;
import com.nextron.platform.billing.Exports.ExportFormat;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A batch's file as it was written: whoever asks again gets the same bytes, whatever the program writes today. */
@Entity
@Table(schema = "billing", name = "export_file")
class StoredFile {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "batch_id")
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected StoredFile() {}

    StoredFile(UUID batch, ExportFormat format, ExportFile file) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.batchId = batch;
        this.format = format;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
    }

    ExportFile file() {
        return new ExportFile(name, mediaType, content);
    }
}
