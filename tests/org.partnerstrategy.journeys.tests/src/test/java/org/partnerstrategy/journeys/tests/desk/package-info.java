/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a person sits at: a screen, a keyboard, a pointer, a folder of their own, and programs that run. */
package org.partnerstrategy.journeys.tests.desk;
