/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Assessing relation by relation, each person in columns of their own (handbook, step 2). Everything belongs to the
 * thread of the display. Nothing is null.
 */
package org.partnerstrategy.views.assessors;
