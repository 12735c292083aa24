// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Comparator;
import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.Holders;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.images.Valence;

/** The table of images and their meanings. */
public class ImageTableServices {

	/** The images person by person, each life from its beginning. */
	@Reads({ "images.holder", "images.layer.order", "persons.role" })
	public List<RelationalImage> imageLines(CaseFile file) {
		return file.getImages().stream().sorted(Comparator.<RelationalImage>comparingInt(image -> whose(image, file))
				.thenComparingInt(ImageTableServices::order)).toList();
	}

	private static int whose(RelationalImage image, CaseFile file) {
		int place = file.getPersons().indexOf(Holders.near(image));
		return place < 0 ? Integer.MAX_VALUE : place;
	}

	private static int order(RelationalImage image) {
		LifeLayer layer = image.getLayer();
		return layer == null || layer.getOrder() == null ? Integer.MAX_VALUE : layer.getOrder();
	}

	/** The head of an image's line: its picture, with a question mark before it when it is a hypothesis. */
	@Reads({ "picture", "name", "hypothetical", "provenance" })
	public String imageHeader(RelationalImage image) {
		return Label.of(image.isHypothetical() || Label.isSupposed(image), Cells.brief(Label.firstOf(image.getPicture(), image.getName())));
	}

	/** What a meaning is about. */
	@Reads("facet")
	public String facetCell(Meaning meaning) {
		return Label.words(meaning.getFacet()).replace(" i ", " I ");
	}

	/** Whose it is. */
	@Reads({ "holder.pseudonym", "holder.name" })
	public String holderCell(HeldElement element) {
		return Cells.name(element.getHolder());
	}

	/** The layer of life in which an image was formed. */
	@Reads({ "layer.name", "layer.stage" })
	public String layerCell(RelationalImage image) {
		return image.getLayer() == null ? "" : Cells.first(image.getLayer().getName(), Label.words(image.getLayer().getStage()));
	}

	/** The feeling tone; empty for a neutral one. */
	@Reads("valence")
	public String valenceCell(RelationalImage image) {
		return Cells.words(image.getValence(), Valence.NEUTRAL);
	}

	/** Whether the image governs, or does not fit the others. */
	@Reads("dominance")
	public String dominanceCell(RelationalImage image) {
		return Cells.words(image.getDominance(), Dominance.OTHER);
	}

	/** How far an image or meaning has changed; empty while it is as it was. */
	@Reads("status")
	public String statusCell(Revisable revisable) {
		return switch (revisable) {
		case RelationalImage image -> Cells.words(image.getStatus(), ChangeStatus.ACTIVE);
		case Meaning meaning -> Cells.words(meaning.getStatus(), ChangeStatus.ACTIVE);
		default -> "";
		};
	}

	/** How far somebody is aware of it; empty when that is not noted. */
	@Reads("awareness")
	public String awarenessCell(InnerElement element) {
		return Cells.words(element.getAwareness(), AwarenessDegree.NOT_NOTED);
	}

	/** Where it comes from; empty when that is not recorded. */
	@Reads("provenance")
	public String provenanceCell(Sourced element) {
		return Cells.words(element.getProvenance(), Provenance.NOT_RECORDED);
	}
}
