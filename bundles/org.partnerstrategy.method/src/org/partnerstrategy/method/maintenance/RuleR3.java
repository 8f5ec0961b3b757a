package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;

/** Less dependent and more effect: an account manager, with a lasting interest in quality. */
final class RuleR3 implements MaintenanceRule {

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        boolean fits = situation.goes(Direction.LEFT) && situation.goes(Direction.UP);
        return fits ? Optional.of(MaintenanceAdvice.of(this, situation, MaintenanceRole.ACCOUNT_MANAGER)) : Optional.empty();
    }
}
