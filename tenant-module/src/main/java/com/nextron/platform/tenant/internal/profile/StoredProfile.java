package com.nextron.platform.tenant.internal.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.time.ZoneId;

/** What a partner, or the operator, can be counted on for. Its row comes with the tenant. */
@Entity
@Table(schema = "tenant", name = "partner_profile")
class StoredProfile {
    @Id
    @Column(name = "tenant_id")
    private String tenantId;

    @Version
    private long version;

    private String days;
    private LocalTime opens;
    private LocalTime closes;
    private String zone;

    @Column(name = "duty_roster")
    private boolean dutyRoster;

    @Column(name = "visits_a_day")
    private Integer visitsADay;

    protected StoredProfile() {}

    /** Works in that week from now on. */
    void work(WorkingWeek week) {
        days = WorkingWeek.text(week.hours().days());
        opens = week.hours().opens();
        closes = week.hours().closes();
        dutyRoster = week.dutyRoster();
        zone = week.zone().map(ZoneId::getId).orElse(zone);
    }

    /** Takes that many visits a day from now on; null for as many as come. */
    void take(Integer visits) {
        visitsADay = visits;
    }
}
