/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Labels, icons and commands of EMF.Edit for the elements of a strategy.
 *
 * <p>A strategy is used by one thread at a time, as with all EMF models. Nothing is null unless its documentation
 * says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.model.provider;
