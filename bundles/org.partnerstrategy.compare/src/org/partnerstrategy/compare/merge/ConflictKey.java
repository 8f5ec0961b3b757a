/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

/**
 * Which conflict is meant, in whatever merge of the same versions.
 *
 * @param kind what kind it is
 * @param element the identity of the element
 * @param feature the name of the feature, or of the rule; empty when it is about the whole element
 */
public record ConflictKey(ConflictKind kind, String element, String feature) {
}
