/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Score;

/**
 * What one row of a register says about a relation.
 *
 * @param row the number of the row
 * @param texts what stands in the columns, tidied; the parts that are not read or where nothing stands are absent
 * @param amounts the amounts in euro by their years, those without a year under none
 * @param choices what it says of which there are only a few values, without values that say nothing
 * @param scores the influence and dependency, now and desired, as far as the row tells them
 * @param directions the wanted directions, none of them to keep the relation as it is
 * @param attributes what stands in the columns of attributes, tidied, where something does
 */
record RegisterEntry(int row, Map<ColumnRole, String> texts, List<FormName> forms,
        Map<Optional<Year>, BigDecimal> amounts, Map<ColumnRole, Enumerator> choices, Map<ColumnRole, Score> scores,
        Optional<Set<Direction>> directions, Map<AttributeColumn, String> attributes) {

    String goal() {
        return texts.get(ColumnRole.GOAL);
    }

    Optional<String> text(ColumnRole part) {
        return Optional.ofNullable(texts.get(part));
    }
}
