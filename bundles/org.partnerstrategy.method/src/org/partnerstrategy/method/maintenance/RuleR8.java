package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.model.MaintenanceRole;

/** Anything else: a contract manager, although the handbook leaves it open. */
final class RuleR8 implements MaintenanceRule {

    private static final String ID = "R8";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        return Optional.of(anythingElse(situation));
    }

    static MaintenanceAdvice anythingElse(MaintenanceSituation situation) {
        return new MaintenanceAdvice(MaintenanceRole.CONTRACT_MANAGER,
                situation.explanation(ID, MaintenanceSituation.say(ID)));
    }
}
