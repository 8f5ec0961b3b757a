/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Merges the order of a list. What neither version moved stands as before; between that comes what each version put
 * there, beside what it stands beside in that version. What both put at one place follows each other in an order that
 * is the same whoever merges.
 *
 * @param base the list before both
 * @param ours the own list
 * @param theirs the other list
 * @param members what is to be in the merged list; all of it is in one of the others
 */
record ListMerge(List<String> base, List<String> ours, List<String> theirs, Set<String> members) {

    /**
     * A merged list.
     *
     * @param order the list
     * @param isDisputed whether both put the same elements in a different order
     */
    record Merged(List<String> order, boolean isDisputed) {
    }

    /**
     * The merged list.
     *
     * @param preferred whose order counts where they dispute
     */
    Merged merge(Side preferred) {
        List<String> one = only(ours, members);
        List<String> other = only(theirs, members);
        if (one.equals(other)) {
            return new Merged(one, false);
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        List<String> sharedOne = only(one, shared);
        if (sharedOne.equals(only(other, shared))) {
            return new Merged(weave(sharedOne, one, other, Set.of(), Set.of()), false);
        }
        Set<String> movedOne = moved(one);
        Set<String> movedOther = moved(other);
        Set<String> still = new LinkedHashSet<>(sharedOne);
        still.removeAll(movedOne);
        still.removeAll(movedOther);
        Set<String> both = new HashSet<>(movedOne);
        both.retainAll(movedOther);
        both.retainAll(shared);
        boolean isDisputed = !only(one, both).equals(only(other, both)) || !isAlike(one, other, both, still);
        Set<String> notByOne = new HashSet<>(preferred == Side.OURS ? Set.of() : both);
        Set<String> notByOther = new HashSet<>(preferred == Side.OURS ? both : Set.of());
        shared.stream().filter(key -> movedOther.contains(key) && !both.contains(key)).forEach(notByOne::add);
        shared.stream().filter(key -> movedOne.contains(key) && !both.contains(key)).forEach(notByOther::add);
        return new Merged(weave(List.copyOf(still), one, other, notByOne, notByOther), isDisputed);
    }

    /** Whether those that both moved stand behind the same that nobody moved. */
    private static boolean isAlike(List<String> one, List<String> other, Set<String> both, Set<String> still) {
        Set<String> known = new HashSet<>(both);
        known.addAll(still);
        return only(one, known).equals(only(other, known));
    }

    /** What a version put in another place than it had: all but a longest sequence that stands as before. */
    private Set<String> moved(List<String> list) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            places.put(base.get(i), i);
        }
        Set<String> moved = new HashSet<>(list);
        List<String> known = list.stream().filter(places::containsKey).toList();
        moved.removeAll(rising(known, places));
        return moved;
    }

    /** A longest sequence whose places rise (Fredman 1975). */
    private static Set<String> rising(List<String> list, Map<String, Integer> places) {
        int[] last = new int[list.size()];
        int[] before = new int[list.size()];
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            int place = places.get(list.get(i));
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(list.get(last[middle])) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<String> rising = new HashSet<>();
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
            rising.add(list.get(i));
        }
        return rising;
    }

    /** What each version put between those that stand still. */
    private static List<String> weave(List<String> still, List<String> one, List<String> other, Set<String> notByOne,
            Set<String> notByOther) {
        Map<String, Integer> anchors = new HashMap<>();
        for (int i = 0; i < still.size(); i++) {
            anchors.put(still.get(i), i + 1);
        }
        List<List<String>> byOne = gaps(one, anchors, notByOne);
        List<List<String>> byOther = gaps(other, anchors, notByOther);
        Set<String> woven = new LinkedHashSet<>();
        for (int i = 0; i <= still.size(); i++) {
            if (i > 0) {
                woven.add(still.get(i - 1));
            }
            for (List<String> block : inOrder(byOne.get(i), byOther.get(i))) {
                woven.addAll(block);
            }
        }
        return List.copyOf(woven);
    }

    private static List<List<String>> gaps(List<String> list, Map<String, Integer> anchors, Set<String> others) {
        List<List<String>> gaps = new ArrayList<>();
        for (int i = 0; i <= anchors.size(); i++) {
            gaps.add(List.of());
        }
        int gap = 0;
        for (String key : list) {
            if (anchors.containsKey(key)) {
                gap = anchors.get(key);
            } else if (!others.contains(key)) {
                if (gaps.get(gap).isEmpty()) {
                    gaps.set(gap, new ArrayList<>());
                }
                gaps.get(gap).add(key);
            }
        }
        return gaps;
    }

    private static List<List<String>> inOrder(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || one.getFirst().compareTo(other.getFirst()) < 0
                ? Arrays.asList(one, other)
                : Arrays.asList(other, one);
    }

    private static List<String> only(List<String> list, Collection<String> wanted) {
        return list.stream().filter(wanted::contains).toList();
    }

    /** A list with some that it had before, each behind the one behind which it was. */
    static List<String> restored(List<String> list, List<String> before, Predicate<String> isMissing) {
        List<String> restored = new ArrayList<>(list);
        for (int i = 0; i < before.size(); i++) {
            String key = before.get(i);
            if (!restored.contains(key) && isMissing.test(key)) {
                int place = 0;
                for (int j = i - 1; j >= 0 && place == 0; j--) {
                    place = restored.indexOf(before.get(j)) + 1;
                }
                restored.add(place, key);
            }
        }
        return restored;
    }
}
