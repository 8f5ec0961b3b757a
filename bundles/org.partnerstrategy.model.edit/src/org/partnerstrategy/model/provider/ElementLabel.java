/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Rounding;

/** What an element is called in trees and lists, in the language of the workbench: how people would speak of it. */
public final class ElementLabel {

    /** As much of a longer text as a label shows, in characters. */
    private static final int LONGEST_TEXT = 60;

    private ElementLabel() {
    }

    /** The label of an element of a strategy. */
    public static String of(EObject element) {
        return text(element).orElseGet(() -> words("_UI_" + element.eClass().getName() + "_type"));
    }

    /** None when the element holds nothing yet that it could be called by. */
    private static Optional<String> text(EObject element) {
        return switch (element) {
        case Review review -> filled(review.getName())
                .or(() -> Optional.ofNullable(review.getDate()).map(ElementLabel::date));
        case NamedElement named -> filled(named.getName());
        case Relation relation -> relation(relation);
        case LinePoint point -> Optional.of(say("position", point.getInfluence(), point.getDependency()));
        case Form form -> filled(form.getName()).or(() -> Optional.of(literal(form.getKind())));
        case Amount amount -> Optional.of(amount(amount));
        case Experience experience -> filled(experience.getText()).map(ElementLabel::shortened);
        case Assessment assessment -> Optional.of(assessment(assessment));
        case Development development -> Optional.of(directions(development.getDirections()));
        case Maintenance maintenance -> Optional.of(by(literal(maintenance.getRole()), maintenance.getPerson()));
        case AttributeValue value -> filled(value.getValue()).map(ElementLabel::shortened);
        default -> Optional.empty();
        };
    }

    private static Optional<String> relation(Relation relation) {
        if (relation.getPartner() == null && relation.getGoal() == null) {
            return Optional.empty();
        }
        return Optional.of(say("relation", end(relation.getPartner(), "noPartner"), end(relation.getGoal(), "noGoal")));
    }

    private static String end(NamedElement end, String missing) {
        return end == null ? say(missing) : of(end);
    }

    private static String amount(Amount amount) {
        BigDecimal euro = Optional.ofNullable(amount.getEuro()).orElse(BigDecimal.ZERO);
        String words = Rounding.exactEuro(euro, Locale.getDefault());
        return amount.getYear() == null ? say("amount", words)
                : say("amountOfYear", amount.getYear().toString(), words);
    }

    private static String assessment(Assessment assessment) {
        return by(say("position", points(assessment.getInfluence()), points(assessment.getDependency())),
                assessment.getAssessor());
    }

    private static Object points(Score score) {
        return score == null ? "–" : score;
    }

    private static String directions(List<Direction> directions) {
        return directions.isEmpty()
                ? say("keep")
                : directions.stream().map(direction -> arrow(direction) + " " + literal(direction))
                        .collect(Collectors.joining(", "));
    }

    private static String arrow(Direction direction) {
        return switch (direction) {
        case UP -> "↑";
        case DOWN -> "↓";
        case LEFT -> "←";
        case RIGHT -> "→";
        };
    }

    private static String by(String what, NamedElement person) {
        return person == null ? what : say("by", what, of(person));
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault()).format(date);
    }

    /** The beginning of a text on one line, up to the last word that fits. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TEXT) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TEXT - 1);
        return line.substring(0, end > 0 ? end : LONGEST_TEXT - 1) + "…";
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).filter(candidate -> !candidate.isBlank());
    }

    private static String literal(Enumerator value) {
        return words("_UI_" + value.getClass().getSimpleName() + "_" + value.getName() + "_literal");
    }

    private static String words(String key) {
        return PartnerStrategyEditPlugin.INSTANCE.getString(key);
    }

    private static String say(String key, Object... arguments) {
        return Message.of(ElementLabel.class, key, arguments).in(Locale.getDefault());
    }
}
