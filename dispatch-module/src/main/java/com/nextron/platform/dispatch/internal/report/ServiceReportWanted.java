package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.util.UUID;

/** The customer signed a report and gets it by mail. */
public record ServiceReportWanted(UUID visitId) implements PlatformEvent {}
