/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import org.partnerstrategy.method.Position;

/**
 * Where one participant places one partner.
 *
 * @param participant who
 * @param relation the ID of the relation
 * @param position where
 */
public record Vote(Participant participant, String relation, Position position) {
}
