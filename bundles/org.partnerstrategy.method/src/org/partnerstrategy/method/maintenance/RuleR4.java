package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;

/** Only less dependent, or to be phased out: a contract manager will do. */
final class RuleR4 implements MaintenanceRule {

    @Override
    public String id() {
        return "R4";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        boolean fits = situation.goes(Direction.LEFT) && !situation.goes(Direction.UP)
                || situation.goes(Direction.DOWN);
        return fits ? Optional.of(MaintenanceAdvice.of(this, situation, MaintenanceRole.CONTRACT_MANAGER)) : Optional.empty();
    }
}
