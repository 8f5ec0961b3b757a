/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.work;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Explanation;

/**
 * Something that still has to be decided or arranged (handbook, steps 2, 4 and 5).
 *
 * @param explanation what is open, and why
 * @param element the relation or action that it is about
 */
public record OpenPoint(Explanation explanation, EObject element) {
}
