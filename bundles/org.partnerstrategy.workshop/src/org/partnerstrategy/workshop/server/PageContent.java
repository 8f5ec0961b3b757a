/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.util.Map;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.Revealed;
import org.partnerstrategy.workshop.WorkshopState;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What pages are told. */
final class PageContent {

    private PageContent() {
    }

    static JsonObject of(WorkshopState.OfParticipant situation) {
        JsonObject content = topic(situation.topic());
        content.addProperty("number", situation.number());
        content.addProperty("of", situation.of());
        content.addProperty("phase", situation.phase().name());
        content.addProperty("paused", situation.paused());
        content.addProperty("name", situation.name());
        JsonObject places = new JsonObject();
        for (Map.Entry<String, Position> place : situation.places().entrySet()) {
            places.add(place.getKey(), of(place.getValue()));
        }
        content.add("places", places);
        return content;
    }

    static JsonObject of(WorkshopState.OfPresenter situation) {
        JsonObject content = topic(situation.topic());
        content.addProperty("phase", situation.phase().name());
        content.addProperty("paused", situation.paused());
        content.addProperty("canUndo", situation.canUndo());
        JsonArray topics = new JsonArray();
        situation.topics().forEach(topic -> {
            JsonObject state = new JsonObject();
            state.addProperty("id", topic.id());
            state.addProperty("name", topic.name());
            state.addProperty("phase", topic.phase().name());
            state.addProperty("placed", topic.placed());
            topics.add(state);
        });
        content.add("topics", topics);
        JsonArray people = new JsonArray();
        situation.people().forEach(person -> {
            JsonObject state = new JsonObject();
            state.addProperty("name", person.name());
            state.addProperty("connected", person.connected());
            state.addProperty("placed", person.placed());
            people.add(state);
        });
        content.add("people", people);
        situation.revealed().ifPresent(revealed -> content.add("revealed", of(revealed)));
        return content;
    }

    private static JsonObject topic(Agenda.Topic topic) {
        JsonObject content = new JsonObject();
        content.addProperty("goal", topic.id());
        content.addProperty("goalName", topic.name());
        JsonArray partners = new JsonArray();
        topic.partners().forEach(partner -> {
            JsonObject named = new JsonObject();
            named.addProperty("relation", partner.relation());
            named.addProperty("name", partner.name());
            partners.add(named);
        });
        content.add("partners", partners);
        return content;
    }

    private static JsonObject of(Revealed revealed) {
        JsonObject content = new JsonObject();
        content.addProperty("picture", revealed.picture());
        content.addProperty("left", revealed.geometry().left());
        content.addProperty("bottom", revealed.geometry().bottom());
        content.addProperty("pixels", revealed.geometry().pixelsPerPoint());
        JsonArray talks = new JsonArray();
        revealed.talks().forEach(talk -> talks.add(of(talk)));
        content.add("talks", talks);
        return content;
    }

    private static JsonObject of(Revealed.Talk talk) {
        JsonObject content = new JsonObject();
        content.addProperty("relation", talk.relation());
        content.addProperty("name", talk.name());
        content.addProperty("range", talk.range());
        content.addProperty("differentAdvice", talk.differentAdvice());
        content.addProperty("differentZones", talk.differentZones());
        JsonArray dots = new JsonArray();
        talk.dots().forEach(dot -> dots.add(of(dot)));
        content.add("dots", dots);
        talk.joint().ifPresent(joint -> content.add("joint", of(joint)));
        return content;
    }

    private static JsonObject of(Position position) {
        JsonObject content = new JsonObject();
        content.addProperty("dependency", position.dependency().points());
        content.addProperty("influence", position.influence().points());
        return content;
    }
}
