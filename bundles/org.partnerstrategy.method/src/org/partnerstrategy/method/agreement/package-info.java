/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the assessors of a relation agree on (step 2), how sure the advice is, and what to talk about first. Where the
 * handbook is silent, the limits are a choice of this program.
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method.agreement;
