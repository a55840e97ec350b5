/** The .975 quantile of the normal distribution: so many standard errors to each side make an interval of 95%. */
export const normalQuantile975 = 1.959963984540054;
