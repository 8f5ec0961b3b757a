package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;

/** The partnership is to be laid down structurally: the project leader or policy officer of the goal. */
final class RuleR1 implements MaintenanceRule {

    @Override
    public String id() {
        return "R1";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        boolean fits = situation.goes(Direction.RIGHT);
        return fits ? Optional.of(MaintenanceAdvice.of(this, situation, MaintenanceRole.PROJECT_LEADER)) : Optional.empty();
    }
}
