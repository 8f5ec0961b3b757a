package org.partnerstrategy.method.maintenance;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.model.MaintenanceRole;

/**
 * In which role the method suggests to keep up a relation (handbook, step 5). People decide.
 *
 * @param role the suggested role
 * @param explanation which rule says it, and why
 */
public record MaintenanceAdvice(MaintenanceRole role, Explanation explanation) {

    /** The advice of a standard rule, whose reason stands in the message file under its identity. */
    static MaintenanceAdvice of(MaintenanceRule rule, MaintenanceSituation situation, MaintenanceRole role) {
        return new MaintenanceAdvice(role, situation.explanation(rule.id(), MaintenanceSituation.say(rule.id())));
    }
}
