package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.MaintenanceRole;

/** Strategic partnership: the project leader or policy officer of the goal. */
final class RuleR5 implements MaintenanceRule {

    @Override
    public String id() {
        return "R5";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        boolean fits = situation.isIn(Zone.STRATEGIC);
        return fits ? Optional.of(MaintenanceAdvice.of(this, situation, MaintenanceRole.PROJECT_LEADER)) : Optional.empty();
    }
}
