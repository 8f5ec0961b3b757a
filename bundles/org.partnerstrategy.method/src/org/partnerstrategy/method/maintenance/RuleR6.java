package org.partnerstrategy.method.maintenance;

import java.util.Optional;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.text.Message;

/** Commissioned for several goals: one account manager, who may be the project leader of the dominant goal. */
final class RuleR6 implements MaintenanceRule {

    @Override
    public String id() {
        return "R6";
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        return situation.commissionedWork().filter(work -> work.goals() >= 2)
                .map(work -> new MaintenanceAdvice(MaintenanceRole.ACCOUNT_MANAGER,
                        situation.explanation(id(), reason(work))));
    }

    private Message reason(CommissionedWork work) {
        Message several = MaintenanceSituation.say(id(), work.goals());
        return work.dominant().map(goal -> reason(several, goal)).orElse(several);
    }

    private static Message reason(Message several, Goal goal) {
        return goal.getOwner() == null
                ? MaintenanceSituation.say("R6.dominant", several, ElementName.of(goal))
                : MaintenanceSituation.say("R6.dominant.owned", several, ElementName.of(goal),
                        ElementName.of(goal.getOwner()));
    }
}
