package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.tenant.PostalRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The registers in use. */
@ApplicationScoped
@AllowedFor({
    Role.HQ_ADMIN,
    Role.HQ_DISPATCHER,
    Role.HQ_SUPPORT,
    Role.FINANCE,
    Role.PARTNER_MANAGER,
    Role.TECHNICIAN,
    Role.CUSTOMER,
    Role.M2M_PARTNER
})
class KnownPlaces implements PostalRegister {
    @Inject
    private LoadedRegisters registers;

    @Override
    public Optional<PostalPlace> find(PostalCode code) {
        return register(code.country()).find(code);
    }

    @Override
    public Optional<PostalPlace> near(PostalCode code) {
        return register(code.country()).near(code);
    }

    @Override
    public List<PostalPlace> places(Country country) {
        return register(country).places();
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    public Listing<PostalPlace> list(ListQuery query) {
        return PlaceList.find(query, this::places);
    }

    @Override
    public String version(Country country) {
        return register(country).version();
    }

    private Register register(Country country) {
        return registers.of(country);
    }
}
