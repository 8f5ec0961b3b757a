package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;

/** The only partner that can do it, in strategic partnership: the project leader or policy officer of the goal. */
final class RuleR2 implements MaintenanceRule {

    @Override
    public String id() {
        return "R2";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        boolean fits = situation.hasNoAlternative() && situation.isIn(Zone.STRATEGIC)
                && !situation.goes(Direction.LEFT);
        return fits ? Optional.of(MaintenanceAdvice.of(this, situation, MaintenanceRole.PROJECT_LEADER)) : Optional.empty();
    }
}
