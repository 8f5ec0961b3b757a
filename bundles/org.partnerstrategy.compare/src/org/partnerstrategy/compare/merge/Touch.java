/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.Identified;

/**
 * A change of, or a use of, something that the other version removed.
 *
 * @param element the element that was changed or made
 * @param feature the feature that was changed; none when the element was made or moved
 */
public record Touch(Identified element, Optional<EStructuralFeature> feature) {
}
