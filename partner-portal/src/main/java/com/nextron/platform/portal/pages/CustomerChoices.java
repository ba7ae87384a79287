package com.nextron.platform.portal.pages;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers that a selection can be narrowed to. */
@ApplicationScoped
public class CustomerChoices {
    private static final ListQuery BY_NAME =
            new ListQuery("", Map.of(), "name", false, 0, ListQuery.MOST, Optional.empty());

    @Inject
    private Customers customers;

    /** Each customer by its name, for a list to choose from. */
    public List<SelectItem> byName() {
        return customers.list(BY_NAME).items().stream()
                .map(customer -> new SelectItem(customer.id().value(), customer.name()))
                .toList();
    }
}
