package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.Assets.AssetView;
import com.nextron.platform.returns.Assets.RegisterAsset;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Registers a machine that was sold. */
@Named("registerMachinePage")
@RequestScoped
public class RegisterMachinePage {
    @Inject
    private Assets assets;

    @Inject
    private Customers customers;

    private final Entered form = new Entered();

    public Entered getForm() {
        return form;
    }

    /** The customers to choose from, by name. */
    public List<SelectItem> getCustomers() {
        return customers.list(ListQuery.first(ListQuery.MOST)).items().stream()
                .map(customer -> new SelectItem(customer.id().value(), customer.name()))
                .toList();
    }

    public String register() {
        AssetView machine = assets.register(new RegisterAsset(
                form.text("serialNumber"),
                form.text("model"),
                form.choice("kind", Assets.Kind.class),
                form.text("customer"),
                form.day("invoiceDate"),
                form.day("mediaWarrantyUntil"),
                form.text("agreedLevel").isEmpty() ? null : form.text("agreedLevel"),
                form.text("agreementCalendar"),
                form.text("street"),
                form.text("postalCode"),
                form.text("city"),
                form.text("country")));
        return Answers.done(
                machine.model() + " with serial number " + machine.serialNumber() + " is registered for "
                        + machine.customerName() + ".",
                "/app/machine.xhtml?id=" + machine.id());
    }
}
