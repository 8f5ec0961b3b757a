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
}
