/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.exchange.RegisteredRelation.Said;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.attribute.TypedText;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Brings columns of a register into the attributes of a strategy. What is known there stays. */
final class AttributeMerge {

    private final Map<AttributeColumn, CustomAttribute> attributes = new LinkedHashMap<>();
    private final Findings remarks;

    /** Adds the attributes that the strategy does not have yet. */
    AttributeMerge(PartnerStrategy strategy, List<AttributeColumn> columns, List<RegisteredRelation> relations,
            Findings remarks) {
        this.remarks = remarks;
        for (AttributeColumn column : columns) {
            attributes.put(column, AttributeDefinition.find(strategy, column.attribute())
                    .orElseGet(() -> made(column, relations, strategy)));
        }
    }

    private CustomAttribute made(AttributeColumn column, List<RegisteredRelation> relations,
            PartnerStrategy strategy) {
        boolean isOfRelations = column.subject() == AttributeSubject.RELATION;
        Map<Object, List<String>> texts = new LinkedHashMap<>();
        for (RegisteredRelation relation : relations) {
            Object holder = switch (column.subject()) {
            case RELATION -> relation;
            case PARTNER -> Words.key(relation.partner());
            case GOAL -> Words.key(relation.goal());
            };
            relation.attribute(column)
                    .forEach(said -> texts.computeIfAbsent(holder, added -> new ArrayList<>()).add(said.text()));
        }
        CustomAttribute made = new GuessedType(texts.values(), isOfRelations).definition(column).addTo(strategy);
        remarks.add(say("attribute.made", made.getName(), Term.of(made.getSubject()), Term.of(made.getType())));
        return made;
    }

    /** Returns whether the relation, its partner or its goal changed. */
    boolean add(RegisteredRelation registered, Relation relation) {
        boolean changed = false;
        for (Map.Entry<AttributeColumn, CustomAttribute> entry : attributes.entrySet()) {
            Optional<Attributed> holder = AttributeValues.holder(relation, entry.getValue());
            if (holder.isPresent()) {
                changed |= add(registered.attribute(entry.getKey()), holder.get(), entry.getValue());
            }
        }
        return changed;
    }

    private boolean add(List<Said> said, Attributed element, CustomAttribute attribute) {
        Optional<String> known = AttributeValues.written(element, attribute);
        Optional<String> together = attribute.getType() == AttributeType.TEXT
                ? RegisteredTexts.extended(known.orElse(null), said.stream().map(Said::text).distinct().toList())
                : one(said, attribute);
        if (together.isEmpty() || known.filter(written -> isSame(written, together.get(), attribute)).isPresent()) {
            return false;
        }
        if (known.isPresent() && attribute.getType() != AttributeType.TEXT) {
            remarks.add(say("attribute.kept", attribute.getName()), said.getFirst().text(), said.getFirst().row());
            return false;
        }
        AttributeValues.set(element, attribute, together);
        return true;
    }

    /** An amount is the same with cents or without. */
    private static boolean isSame(String known, String said, CustomAttribute attribute) {
        return known.equals(said) || attribute.getType() == AttributeType.EURO
                && WrittenValue.content(AttributeType.EURO, known).filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast).filter(euro -> euro.compareTo(new BigDecimal(said)) == 0)
                        .isPresent();
    }

    /** Amounts of a relation are added up, as those granted are. Of other values that differ, the first one stands. */
    private Optional<String> one(List<Said> said, CustomAttribute attribute) {
        boolean addsUp = attribute.getType() == AttributeType.EURO
                && attribute.getSubject() == AttributeSubject.RELATION;
        List<String> all = new ArrayList<>();
        for (Said one : said) {
            Optional<String> written = TypedText.read(attribute, one.text());
            if (written.isEmpty()) {
                remarks.add(say("value.unreadable", attribute.getName()), one.text(), one.row());
            } else if (!addsUp && !all.isEmpty() && !all.contains(written.get())) {
                remarks.add(say("value.contradiction", attribute.getName()), one.text(), one.row());
            }
            written.ifPresent(all::add);
        }
        return addsUp ? all.stream().map(BigDecimal::new).reduce(BigDecimal::add).map(BigDecimal::toPlainString)
                : all.stream().findFirst();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(AttributeMerge.class, key, arguments);
    }
}
