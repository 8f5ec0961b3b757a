/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

/** Which positions of the relations a picture shows. */
public enum View {
    /** Where they are now (handbook, step 2). */
    NOW,
    /** Where they should go; relations without a desired development stay (handbook, step 3). */
    DESIRED,
    /** Where they are now, with arrows to where they should go (handbook, figure 2). */
    BOTH
}
