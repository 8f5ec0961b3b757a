package org.partnerstrategy.method.maintenance;

import java.util.Optional;

/** One rule that suggests in which role a relation should be maintained (handbook, step 5). */
public interface MaintenanceRule {

    /** The identity by which advice names the rule, and by which another rule can take its place. */
    String id();

    /** The advice of this rule; none when the rule is not about such a situation. */
    Optional<MaintenanceAdvice> advise(MaintenanceSituation situation);
}
