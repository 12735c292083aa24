// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.FeedbackReview;

/** The action menu with its commitments and reviews. */
public class ActionTableServices {

	/** The actions by day. */
	@Reads({ "forms.day", "programmes.runs.forms.day" })
	public List<ActionItem> actionLines(CaseFile file) {
		return Forms.of(file, ActionItem.class);
	}

	/** The commitments to an action. */
	@Reads({ "eContainer.forms.action", "eContainer.forms.day", "eContainer.programmes.runs.forms.action", "eContainer.programmes.runs.forms.day",
			"eContainer.eContainer.runs.forms.action", "eContainer.eContainer.runs.forms.day",
			"eContainer.eContainer.eContainer.forms.action", "eContainer.eContainer.eContainer.forms.day",
			"eContainer.eContainer.eContainer.programmes.runs.forms.action", "eContainer.eContainer.eContainer.programmes.runs.forms.day" })
	public List<ActionCommitment> commitmentsTo(ActionItem action) {
		return Forms.of(action, ActionCommitment.class).stream().filter(one -> one.getAction() == action).toList();
	}

	/** The commitments to nothing on the menu. */
	@Reads({ "forms.action", "forms.day", "programmes.runs.forms.action", "programmes.runs.forms.day" })
	public List<ActionCommitment> looseCommitments(CaseFile file) {
		return Forms.of(file, ActionCommitment.class).stream().filter(one -> one.getAction() == null).toList();
	}

	/** The reviews of a commitment. */
	@Reads({ "eContainer.forms.commitment", "eContainer.forms.day", "eContainer.programmes.runs.forms.commitment",
			"eContainer.programmes.runs.forms.day", "eContainer.eContainer.runs.forms.commitment", "eContainer.eContainer.runs.forms.day",
			"eContainer.eContainer.eContainer.forms.commitment", "eContainer.eContainer.eContainer.forms.day",
			"eContainer.eContainer.eContainer.programmes.runs.forms.commitment", "eContainer.eContainer.eContainer.programmes.runs.forms.day" })
	public List<FeedbackReview> reviewsOf(ActionCommitment commitment) {
		return Forms.of(commitment, FeedbackReview.class).stream().filter(one -> one.getCommitment() == commitment).toList();
	}

	/** The reviews of no commitment. */
	@Reads({ "forms.commitment", "forms.day", "programmes.runs.forms.commitment", "programmes.runs.forms.day" })
	public List<FeedbackReview> looseReviews(CaseFile file) {
		return Forms.of(file, FeedbackReview.class).stream().filter(one -> one.getCommitment() == null).toList();
	}

	/** The head of a commitment's line. */
	@Reads({ "weekStart", "day" })
	public String commitmentHeader(ActionCommitment commitment) {
		return commitment.getWeekStart() == null ? Cells.day(commitment.getDay(), "Commitment") : "Week from day " + commitment.getWeekStart();
	}

	/** The head of a review's line. */
	@Reads("day")
	public String reviewHeader(FeedbackReview review) {
		return Cells.day(review.getDay(), "Review");
	}
}
