package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.model.MaintenanceRole;

/** In competition and of no strategic interest: a contract manager. */
final class RuleR7 implements MaintenanceRule {

    @Override
    public String id() {
        return "R7";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        boolean fits = situation.zone().filter(zone -> !zone.hasHighDependency()).isPresent();
        return fits ? Optional.of(MaintenanceAdvice.of(this, situation, MaintenanceRole.CONTRACT_MANAGER)) : Optional.empty();
    }
}
