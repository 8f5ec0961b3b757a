/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Message;

/**
 * How someone wants an attribute to be: a column that the inventory of step 1 gets beside those of the handbook.
 *
 * @param name the name, which is the title of the column
 * @param subject which elements have it; it cannot be changed afterwards
 * @param type what its values are
 * @param choices from which one is chosen; only those of the type choice have any
 * @param description what it means; may be empty
 */
public record AttributeDefinition(String name, AttributeSubject subject, AttributeType type, List<String> choices,
        String description) {

    public AttributeDefinition {
        name = Words.tidy(name);
        choices = type == AttributeType.CHOICE
                ? choices.stream().map(Words::tidy).filter(choice -> !choice.isEmpty()).toList() : List.of();
        description = description.strip();
    }

    /** How an attribute is now. */
    public static AttributeDefinition of(CustomAttribute attribute) {
        return new AttributeDefinition(Optional.ofNullable(attribute.getName()).orElse(""), attribute.getSubject(),
                attribute.getType(), attribute.getChoices(),
                Optional.ofNullable(attribute.getDescription()).orElse(""));
    }

    /** The attribute of a strategy with that name, in whatever case. */
    public static Optional<CustomAttribute> find(PartnerStrategy strategy, String name) {
        return strategy.getAttributes().stream()
                .filter(attribute -> attribute.getName() != null
                        && Words.key(attribute.getName()).equals(Words.key(name)))
                .findFirst();
    }

    /**
     * Why an attribute cannot be defined so.
     *
     * @param changed the attribute that would be changed; none when it would be a new one
     * @return none when it can
     */
    public Optional<Message> problem(PartnerStrategy strategy, Optional<CustomAttribute> changed) {
        if (name.isEmpty()) {
            return say("attribute.unnamed");
        }
        if (strategy.getAttributes().stream().filter(other -> other != changed.orElse(null))
                .anyMatch(other -> other.getName() != null && Words.key(other.getName()).equals(Words.key(name)))) {
            return say("attribute.taken", name);
        }
        if (Words.haveForbiddenCharacters(description)) {
            return say("attribute.characters");
        }
        if (type == AttributeType.CHOICE && choices.isEmpty()) {
            return say("attribute.noChoices");
        }
        return choices.stream().filter(choice -> choices.stream()
                .filter(other -> Words.key(other).equals(Words.key(choice))).count() > 1).findFirst()
                .flatMap(choice -> say("attribute.sameChoice", choice));
    }

    /** Adds the attribute behind the others of the strategy. */
    public CustomAttribute addTo(PartnerStrategy strategy) {
        CustomAttribute attribute = PartnerStrategyFactory.eINSTANCE.createCustomAttribute();
        strategy.getAttributes().add(attribute);
        define(attribute);
        return attribute;
    }

    /**
     * Changes an attribute. Values follow: those of a choice that is renamed, and those that can be read as the new
     * type. What cannot stays as it is, and is found by the checks.
     *
     * @param language in which values become texts
     */
    public void applyTo(CustomAttribute attribute, Locale language) {
        List<AttributeValue> values = List.copyOf(attribute.getValues());
        List<String> read = changed(attribute, language);
        define(attribute);
        for (int i = 0; i < values.size(); i++) {
            values.get(i).setValue(read.get(i));
        }
    }

    /** How many values of an attribute could not be read if it were changed so. */
    public int unreadable(CustomAttribute attribute, Locale language) {
        return (int) changed(attribute, language).stream()
                .filter(written -> type == AttributeType.CHOICE ? !choices.contains(written)
                        : WrittenValue.content(type, written).isEmpty())
                .count();
    }

    /**
     * The new names of choices by their old ones: a choice that is there no more is taken to be renamed when a new one
     * stands in its place.
     */
    public Map<String, String> renamedChoices(CustomAttribute attribute) {
        List<String> before = attribute.getChoices();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(before.size(), choices.size()); i++) {
            if (!choices.contains(before.get(i)) && !before.contains(choices.get(i))) {
                renamed.put(before.get(i), choices.get(i));
            }
        }
        return renamed;
    }

    private List<String> changed(CustomAttribute attribute, Locale language) {
        Map<String, String> renamed = renamedChoices(attribute);
        CustomAttribute wanted = PartnerStrategyFactory.eINSTANCE.createCustomAttribute();
        define(wanted);
        List<String> changed = new ArrayList<>();
        for (AttributeValue value : attribute.getValues()) {
            String written = Optional.ofNullable(value.getValue()).orElse("");
            if (type == attribute.getType()) {
                changed.add(renamed.getOrDefault(written, written));
            } else {
                changed.add(TypedText.read(wanted, AttributeWords.of(attribute, written, language)).orElse(written));
            }
        }
        return changed;
    }

    private void define(CustomAttribute attribute) {
        attribute.setName(name);
        attribute.setSubject(subject);
        attribute.setType(type);
        if (!attribute.getChoices().equals(choices)) {
            attribute.getChoices().clear();
            attribute.getChoices().addAll(choices);
        }
        attribute.setDescription(description.isEmpty() ? null : description);
    }

    /** Choices as they stand in one text, with semicolons or line breaks between. */
    public static List<String> choices(String text) {
        return Arrays.stream(text.split("[;\\r\\n]+")).map(Words::tidy).filter(choice -> !choice.isEmpty()).toList();
    }

    private static Optional<Message> say(String key, Object... arguments) {
        return Optional.of(Message.of(AttributeDefinition.class, key, arguments));
    }
}
