/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
