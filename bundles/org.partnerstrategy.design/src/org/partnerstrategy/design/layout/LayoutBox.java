/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.layout;

import org.eclipse.emf.ecore.EObject;

/**
 * A box that is to be laid out.
 *
 * @param element what it shows
 * @param width its width, in pixels
 * @param height its height, in pixels
 */
public record LayoutBox(EObject element, int width, int height) {
}
