/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The live workshop in the window (handbook, step 2): starting it, the presenter's side of it, and where its rounds go.
 *
 * <p>A workshop holds a lock while it records a round, and rounds are recorded in the thread of the display. So nobody
 * asks a workshop anything in that thread: {@link org.partnerstrategy.workshop.ui.RunningWorkshop} does all of it
 * beside, and answers in the thread of the display. Nothing is null.
 */
package org.partnerstrategy.workshop.ui;
