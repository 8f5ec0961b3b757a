/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * A live workshop (handbook, step 2): everyone places the partners of a goal alone, then the group sees where they
 * differ, talks and agrees. Rounds, what is kept of them on disk, and how they become assessments. Nothing here is
 * null. A {@link org.partnerstrategy.workshop.Workshop} is safe for use by several threads.
 */
package org.partnerstrategy.workshop;
