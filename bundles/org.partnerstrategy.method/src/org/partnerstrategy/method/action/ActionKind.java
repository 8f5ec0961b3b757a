/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.action;

import java.util.Optional;

import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/**
 * A kind of action (handbook, step 4).
 *
 * @param id the identity by which actions name their kind
 * @param direction the direction that such actions serve; none when they serve a goal as a whole
 * @param label what people call it
 */
public record ActionKind(String id, Optional<Direction> direction, Message label) {
}
