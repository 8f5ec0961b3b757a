/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where the boxes of diagrams lie whose places mean nothing: the network and the tree of goals.
 *
 * <p>Everything is a value or computed from the model, which is only read: in the thread that owns the strategy.
 * Nothing is null. Lengths are in pixels.
 */
package org.partnerstrategy.design.layout;
