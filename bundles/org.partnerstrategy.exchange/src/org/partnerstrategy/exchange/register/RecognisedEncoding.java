/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Recognises in which encoding a text was written: UTF-8 when every byte is valid in it, else what ICU finds. In short
 * texts ICU takes French accents for Polish ones; the encodings of Western Europe, which it cannot tell apart in old
 * files of MS-DOS and Macintosh, are therefore taken unless there is enough that speaks against them.
 */
final class RecognisedEncoding {

    private static final int LOOKED_AT = 1 << 18;
    private static final int ENOUGH_BYTES = 6;
    private static final double CLEARLY = 1.3;

    /** What Dutch Windows programs write when they do not write UTF-8; the first of equals is taken. */
    private static final List<Charset> WESTERN = Stream.of("windows-1252", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported).map(Charset::forName).toList();
    private static final String LETTERS = "áàâäãåéèêëíìîïóòôöõøúùûüñçß\u2019";
    private static final String FINAL = "éë";

    /** What ICU finds when Western Europe is meant. */
    private static final List<String> MEANS_WESTERN = List.of("ISO-8859-1", "windows-1252");

    /** What the offices of other languages write, under the names of ICU. */
    private static final Map<String, String> OTHERS = Map.of("ISO-8859-2", "ISO-8859-2", "windows-1250", "windows-1250",
            "ISO-8859-5", "ISO-8859-5", "windows-1251", "windows-1251", "KOI8-R", "KOI8-R", "ISO-8859-7", "ISO-8859-7",
            "windows-1253", "windows-1253", "ISO-8859-9", "ISO-8859-9", "windows-1254", "windows-1254");

    private RecognisedEncoding() {
    }

    static Charset of(byte[] content) {
        byte[] beginning = content.length > LOOKED_AT ? Arrays.copyOf(content, LOOKED_AT) : content;
        Optional<Charset> wide = wide(beginning);
        if (wide.isPresent() || isUtf8(content)) {
            return wide.orElse(StandardCharsets.UTF_8);
        }
        return other(beginning, List.of(new CharsetDetector().setText(beginning).detectAll()))
                .orElseGet(() -> western(beginning));
    }

    /** Text has no zeros, but as half of the characters of UTF-16, whose order they tell. */
    private static Optional<Charset> wide(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < content.length; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (content.length % 2 > 0 || zeros[0] == zeros[1]) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                .filter(order -> new String(content, order).indexOf('\0') < 0);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> other(byte[] content, List<CharsetMatch> matches) {
        long strange = 0;
        for (byte each : content) {
            strange += each < 0 ? 1 : 0;
        }
        int western = matches.stream().filter(match -> MEANS_WESTERN.contains(match.getName()))
                .mapToInt(CharsetMatch::getConfidence).max().orElse(0);
        return strange < ENOUGH_BYTES ? Optional.empty()
                : matches.stream().filter(match -> OTHERS.containsKey(match.getName()))
                        .filter(match -> match.getConfidence() > CLEARLY * western)
                        .map(match -> OTHERS.get(match.getName())).filter(Charset::isSupported).map(Charset::forName)
                        .findFirst();
    }

    private static Charset western(byte[] content) {
        Charset western = mostLetters(content);
        // Nobody writes the sign of no currency: it is the euro of ISO-8859-15.
        return western.name().equals("windows-1252") && new String(content, western).indexOf('¤') >= 0
                ? Charset.forName("ISO-8859-15") : western;
    }

    private static Charset mostLetters(byte[] content) {
        return WESTERN.stream().max(Comparator.<Charset>comparingLong(encoding -> letters(new String(content,
                encoding)))
                .thenComparing(encoding -> -WESTERN.indexOf(encoding))).orElse(StandardCharsets.ISO_8859_1);
    }

    /** Accents are within words, and é and ë at their ends; so does an apostrophe, but no other quotation mark. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean ends = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
            letters += (ends ? FINAL : LETTERS).indexOf(letter) >= 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
        }
        return letters;
    }
}
