// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.foundation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.images.ImageServices;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.paradox.StrategyServices;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * The layers beneath a strategy or an image (S0#16): the images it emerges from or is built on, those they are built on
 * in turn, and what they were formed from.
 *
 * @param of      the strategy or image
 * @param images  the images beneath it, nearest first
 * @param reasons the experiences and whatever else they were formed from
 */
public record Foundation(EObject of, Set<RelationalImage> images, Set<ReasonForChange> reasons) {

	/** What an element is built on; empty when it is neither a strategy nor an image. */
	public static Optional<Foundation> of(EObject element) {
		return switch (element) {
		case StrategyOfSurvival strategy -> Optional.of(beneath(strategy, strategy.getEmergesFrom(), List.of()));
		case RelationalImage image -> Optional.of(beneath(image, image.getBuiltOn(), image.getFormedFrom()));
		case null, default -> Optional.empty();
		};
	}

	/** Images may rest on each other in a circle while a case is being worked on. */
	private static Foundation beneath(EObject top, Collection<RelationalImage> nearest, Collection<ReasonForChange> own) {
		Set<RelationalImage> images = new LinkedHashSet<>();
		Deque<RelationalImage> open = new ArrayDeque<>(nearest);
		while (!open.isEmpty()) {
			RelationalImage next = open.poll();
			if (next != top && images.add(next))
				open.addAll(next.getBuiltOn());
		}
		Set<ReasonForChange> reasons = new LinkedHashSet<>(own);
		images.forEach(image -> reasons.addAll(image.getFormedFrom()));
		return new Foundation(top, images, reasons);
	}

	/** Everything that belongs to it, the strategy or image itself included. */
	public Set<EObject> elements() {
		Set<EObject> all = new LinkedHashSet<>(List.of(of));
		all.addAll(images);
		all.addAll(reasons);
		return all;
	}

	/** The life layers that the images beneath it are in, the earliest first. */
	public List<LifeLayer> layers() {
		return images.stream().map(RelationalImage::getLayer).filter(Objects::nonNull).distinct()
				.sorted(Comparator.comparing(LifeLayer::getOrder, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	/** The question that it answers. */
	public String question() {
		return of instanceof StrategyOfSurvival ? "Which layers is this strategy built on?" : "What is this image built on?";
	}

	/** It in a sentence, such as: “Says fine” is built on 4 images in 3 layers, down to infancy. */
	public String sentence() {
		String name = "\u201c" + name() + "\u201d ";
		if (images.isEmpty() && reasons.isEmpty())
			return name + "is built on nothing that is noted yet.";
		if (images.isEmpty())
			return name + "was formed from " + counted(reasons.size(), "experience") + ".";
		List<LifeLayer> layers = layers();
		String where = layers.isEmpty() ? "" : " in " + counted(layers.size(), "layer") + ", down to " + words(layers.getFirst());
		String from = reasons.isEmpty() ? "" : ", formed from " + counted(reasons.size(), "experience");
		return name + "is built on " + counted(images.size(), "image") + where + from + ".";
	}

	private String name() {
		return of instanceof StrategyOfSurvival strategy ? new StrategyServices().strategyLabel(strategy)
				: new ImageServices().pictureLabel((RelationalImage) of);
	}

	private static String words(LifeLayer layer) {
		String stage = Label.words(layer.getStage());
		String name = Label.firstOf(layer.getName(), stage);
		return name.equalsIgnoreCase(stage) ? stage.toLowerCase(Locale.ROOT) : "\u201c" + name + "\u201d";
	}

	private static String counted(int count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}
}
