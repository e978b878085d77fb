/** It reads up to 2,000 requests of each queue. */
export const costs = { 'Viewer.requestsToReviewCount': 100 }
