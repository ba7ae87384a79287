package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who and where exactly: a table of its own, because a partner sees it only once the job is its own. Never changed. */
@Entity
@Table(schema = "dispatch", name = "work_order_address")
class WorkOrderAddress {
    @Id
    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "customer_name")
    private String customerName;

    private String street;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "serial_number")
    private String serialNumber;

    private String description;

    protected WorkOrderAddress() {}

    WorkOrderAddress(UUID workOrderId, OpenWorkOrder order) {
        SiteAddress address = order.address();
        this.workOrderId = workOrderId;
        this.tenantId = order.customer().value();
        this.customerName = address.customerName();
        this.street = address.street();
        this.contactName = orEmpty(address.contactName());
        this.contactPhone = orEmpty(address.contactPhone());
        this.contactEmail = orEmpty(address.contactEmail());
        this.serialNumber = orEmpty(address.serialNumber());
        this.description = orEmpty(address.description());
    }

    UUID workOrderId() {
        return workOrderId;
    }

    SiteAddress view() {
        return new SiteAddress(
                customerName, street, contactName, contactPhone, contactEmail, serialNumber, description);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
